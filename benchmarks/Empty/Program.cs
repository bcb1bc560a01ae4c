// nothing, so that only the runtime starts
return 0;
